import { hidePrivateNumbers, mandateKey } from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates } from "../arbitraries";

const congress = { code: "140200", codeEdition: "2025-01-01", name: "大同市" } as const;
const term = { congress, ordinal: 16, period: { from: "2021-09-28", to: null } } as const;
const isCertificate = (certificate: string) => mandateKey({ certificate, term }).value !== null;

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });

/** Numbers with a day of birth where identity numbers have it; nobody's. */
const idNumbers = fc
  .tuple(digits(6), plainDates({ from: "1850-01-01", to: "2199-12-31" }), digits(3))
  .chain(([region, birth, order]) =>
    fc.constantFrom(..."0123456789Xx").map((check) => {
      return region + birth.split("-").join("") + order + check;
    }),
  );

/** The same number in groups. */
const grouped = fc
  .tuple(idNumbers, fc.array(fc.nat(16), { maxLength: 3 }), fc.constantFrom(" ", "-", "　", "·"))
  .map(([number, cuts, sign]) =>
    [...number].map((one, place) => (cuts.includes(place) ? one + sign : one)).join(""),
  );

describe("one notion of an identity number", () => {
  it("however it is grouped, it is hidden in texts and no certificate", () => {
    fc.assert(
      fc.property(grouped, (number) => {
        // What was cut behind the last digit would leave the X alone.
        fc.pre(!/[ \-　·][Xx]$/.test(number));
        expect(hidePrivateNumbers(`证号${number}。`)).toBe("证号***。");
        expect(isCertificate(number)).toBe(false);
      }),
    );
  });

  it("a mobile telephone's number is hidden in texts and may be a certificate's", () => {
    fc.assert(
      fc.property(digits(9), fc.constantFrom("13", "15", "19"), (rest, first) => {
        expect(hidePrivateNumbers(first + rest)).toBe("***");
        expect(isCertificate(first + rest)).toBe(true);
      }),
    );
  });
});
