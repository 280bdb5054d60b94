import type { MessageCatalogue } from "../sayIssue";

/** What cannot be written about training lists, or is worth knowing. */
export const trainingMessages: MessageCatalogue = {
  "list-issued-twice": {
    what: { zh: "培训清单{list}已经印发过", en: "training list {list} was issued before" },
    todo: { zh: "请换一个编号。", en: "Use another number." },
  },
  "course-listed-twice": {
    what: {
      zh: "培训清单{list}把课程{course}列了两次",
      en: "training list {list} has course {course} twice",
    },
    todo: { zh: "请删去一次，或换一个课程编号。", en: "Leave one out, or use another code." },
  },
  "training-asks-amiss": {
    what: {
      zh: "培训清单{list}要求完成{asked}门，只列了{courses}门",
      en: "training list {list} asks for {asked} courses and has {courses}",
    },
    todo: {
      zh: "请列出课程，要求的门数写1到列出的门数。",
      en: "List the courses, and ask for 1 up to as many as are listed.",
    },
  },
  "unknown-training-list": {
    what: { zh: "没有培训清单{list}", en: "there is no training list {list}" },
    todo: { zh: "请先登记印发。", en: "Write down first that it was issued." },
  },
  "assigned-twice": {
    what: {
      zh: "培训清单{list}已经派给{certificate}",
      en: "training list {list} was assigned to {certificate} before",
    },
    todo: { zh: "不必再登记。", en: "Nothing more to write." },
  },
  "training-not-assigned": {
    what: {
      zh: "培训清单{list}没有派给{certificate}，不能记课程{course}",
      en: "training list {list} was not assigned to {certificate}; course {course} cannot be written",
    },
    todo: { zh: "请先登记派单。", en: "Write the assignment first." },
  },
  "unknown-course": {
    what: {
      zh: "培训清单{list}没有课程{course}（{certificate}）",
      en: "training list {list} has no course {course} ({certificate})",
    },
    todo: { zh: "请核对课程代码。", en: "Check the code of the course." },
  },
  "dispatched-not-chosen": {
    what: {
      zh: "培训清单{list}是派单，人人相同，{certificate}不必选课程{course}",
      en: "training list {list} is the same for all; {certificate} need not choose course {course}",
    },
    todo: { zh: "请直接登记完成。", en: "Write the completion instead." },
  },
  "chosen-twice": {
    what: {
      zh: "{certificate}在培训清单{list}里已选过课程{course}",
      en: "{certificate} has chosen course {course} of training list {list} before",
    },
    todo: { zh: "不必再登记。", en: "Nothing more to write." },
  },
  "completed-twice": {
    what: {
      zh: "{certificate}已完成培训清单{list}的课程{course}",
      en: "{certificate} has completed course {course} of training list {list} before",
    },
    todo: { zh: "不必再登记。", en: "Nothing more to write." },
  },
  "completed-unchosen": {
    what: {
      zh: "{certificate}没有选培训清单{list}的课程{course}而完成了，已照记",
      en: "{certificate} completed course {course} of training list {list} without having chosen it; it is kept",
    },
    todo: { zh: "请看一看是不是漏了点单。", en: "See whether the choice was forgotten." },
  },
};
