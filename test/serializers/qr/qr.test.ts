import { lifeIssueMessage } from "deputy-archive/life";
import { cardQrCode, qrCode } from "deputy-archive/qr";
import { deputyVCard } from "deputy-archive/vcard";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { wellFormed } from "../charts/wellFormed";
import { asOf, cardOf } from "../vcard/cards";
import { drawnModules } from "./drawnModules";

const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe("a text as a QR code", () => {
  it.each(["https://example.org/", "示例，,;\n𠮷", "0123456789", "A".repeat(400)])(
    "draws every square of %j where the encoder has it",
    (text) => {
      const { value } = qrCode(text);
      const { data } = encode(text, { ecc: "M", boostEcc: true, border: 0 });
      expect(drawnModules(value ?? "", 4)).toEqual(data);
    },
  );

  it("has a white edge of four squares, or as many as asked", () => {
    const { value } = qrCode("示例");
    expect(value).toContain('viewBox="0 0 29 29"');
    expect(value).toContain('width="116"');
    expect(
      drawnModules(value ?? "", 0)
        .slice(0, 4)
        .flat(),
    ).not.toContain(true);
    expect(qrCode("示例", { quietZone: 2, moduleSize: 10 }).value).toContain('width="250"');
    expect(qrCode("示例", { quietZone: -1, moduleSize: Number.NaN }).value).toContain('width="21"');
  });

  it("can be read aloud and stands by itself", () => {
    const { value } = qrCode("a<b>&\"'\u0001", { idPrefix: "my code", title: "<示例>" });
    expect(wellFormed(value ?? "")).toBe(true);
    expect(value).toContain('role="img"');
    expect(value).toContain('aria-labelledby="my-code-title my-code-desc"');
    expect(value).toContain('<title id="my-code-title">&lt;示例&gt;</title>');
    expect(value).not.toMatch(/<script|href|url\(/);
    expect(qrCode("x", { language: "en" }).value).toContain(">QR code<");
    expect(qrCode("x", { description: "打开网页" }).value).toContain(">打开网页</desc>");
  });

  it("more error correction needs more squares", () => {
    const side = (errorCorrection: "L" | "H") =>
      drawnModules(qrCode("示例".repeat(20), { errorCorrection }).value ?? "", 4).length;
    expect(side("H")).toBeGreaterThan(side("L"));
  });

  it.each([
    ["", {}, "qr-text-empty"],
    ["半个字\ud83d", {}, "qr-text-broken"],
    ["示".repeat(800), {}, "qr-text-too-long"],
    ["示".repeat(8000), {}, "qr-text-too-long"],
    ["示".repeat(20), { maxVersion: 1 }, "qr-text-too-long"],
  ])("says why there is none", (text, options, code) => {
    const { value, issues } = qrCode(text, options);
    expect(value).toBeNull();
    expect(codes(issues)).toEqual([code]);
    for (const issue of issues) expect(lifeIssueMessage(issue, "zh")).not.toMatch(/qr-|\{/);
  });

  it("names bytes, not characters, where the text is too long", () => {
    const [issue] = qrCode("示".repeat(20), { maxVersion: 1 }).issues;
    expect(issue?.params).toEqual({ bytes: 60, version: 1 });
  });
});

describe("a card as a QR code", () => {
  const bare = { approval: { fields: [], until: null }, facts: { station: null } };

  it("holds the whole vCard where it fits", () => {
    const card = cardOf(bare);
    const { value, issues } = cardQrCode(card, { asOf });
    const text = deputyVCard(card, { asOf }).value ?? "";
    expect(issues).toEqual([]);
    const { data } = encode(text, { ecc: "M", boostEcc: true, border: 0 });
    expect(drawnModules(value ?? "", 4)).toEqual(data);
    expect(value).toContain("示例的代表名片");
    expect(cardQrCode(card, { asOf, language: "en" }).value).toContain("Card of 示例");
  });

  it("holds the name, the congress and the station where the whole is too long, and says so", () => {
    const { value, issues } = cardQrCode(cardOf(), { asOf });
    expect(codes(issues)).toEqual(["card-qr-shortened"]);
    const side = drawnModules(value ?? "", 4).length;
    expect(side).toBeLessThanOrEqual(97);
    const longer = cardQrCode(cardOf(), { asOf, maxVersion: 40 });
    expect(longer.issues).toEqual([]);
    expect(drawnModules(longer.value ?? "", 4).length).toBeGreaterThan(side);
  });

  it("holds just the address where one is given", () => {
    const url = "https://example.org/card/1";
    const { value } = cardQrCode(cardOf(), { asOf, url });
    const { data } = encode(url, { ecc: "M", boostEcc: true, border: 0 });
    expect(drawnModules(value ?? "", 4)).toEqual(data);
    const wrong = cardQrCode(cardOf(bare), { asOf, url: "card/1" });
    expect(codes(wrong.issues)).toEqual(["not-a-web-address"]);
    expect(wrong.value).not.toBeNull();
    const tooLong = cardQrCode(cardOf(), { asOf, url: `https://example.org/${"a".repeat(900)}` });
    expect([tooLong.value, codes(tooLong.issues)]).toEqual([null, ["qr-text-too-long"]]);
  });

  it("is none where the card may not be shown or nothing of it fits", () => {
    expect(codes(cardQrCode(cardOf(), { asOf: "2027-02-01" }).issues)).toEqual([
      "card-consent-not-in-force",
    ]);
    const { value, issues } = cardQrCode(cardOf(bare), { asOf, maxVersion: 2 });
    expect([value, codes(issues)]).toEqual([null, ["qr-text-too-long"]]);
  });
});
