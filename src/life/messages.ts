// What is said.

export { lifeIssueMessage } from "../serializers/messages/lifeIssueMessage";
