import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { type Problem, ProblemError } from "../../../src/base/problem.ts";
import { checkTemplate } from "../../../src/render/template/check-template.ts";
import { compileTemplate } from "../../../src/render/template/compile-template.ts";
import { viewSchema } from "../../../src/render/template/view-schema.ts";
import { anyHandlebars } from "../../fixtures/any-handlebars.ts";
import { rounds } from "../../fixtures/rounds.ts";

const View = z.strictObject({
  name: z.string(),
  note: z.string().nullable(),
  budget: z.strictObject({ total: z.string() }).nullable(),
  topics: z.array(z.strictObject({ title: z.string(), years: z.array(z.number()) })),
  charts: z.record(z.string(), z.strictObject({ title: z.string() })),
});
const schema = viewSchema(View);

const anyView = fc.record({
  name: fc.constantFrom("甲", ""),
  note: fc.option(fc.constant("注")),
  budget: fc.option(fc.record({ total: fc.constant("5") })),
  topics: fc.array(
    fc.record({ title: fc.constant("題"), years: fc.array(fc.constantFrom(0, 2025), { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
  charts: fc.dictionary(fc.constantFrom("a", "b"), fc.record({ title: fc.constant("図") }), { maxKeys: 2 }),
});

/** Why nothing came of it; none where something did. Whatever is no problem is thrown on. */
function filledIn(render: () => string): readonly Problem[] {
  try {
    render();
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

test("whatever stands in a template is in order or a problem at its place, and what the check lets pass can be filled in", () => {
  let passed = 0;
  fc.assert(
    fc.property(anyHandlebars, fc.array(anyView, { minLength: 2, maxLength: 2 }), ({ main, ...others }, views) => {
      const source = { file: "main.hbs", text: main };
      const partials = new Map(Object.entries(others).map(([name, text]) => [name, { file: `${name}.hbs`, text }]));
      const found = checkTemplate(source, schema, partials);
      for (const { place } of found)
        expect([place?.file, place?.line, place?.col]).toEqual([
          expect.stringMatching(/\.hbs$/),
          expect.any(Number),
          expect.any(Number),
        ]);
      if (found.length > 0) return;
      passed += 1;
      const render = compileTemplate(source, partials);
      for (const view of views)
        for (const { code, place } of filledIn(() => render(view))) {
          // A field of what this view has not, or an item that a list has not: nobody can tell from the schema.
          expect(["template-no-value", "template-not-text"]).toContain(code);
          expect(place?.line).toBeGreaterThan(0);
        }
    }),
    { numRuns: rounds(1500) },
  );
  expect(passed).toBeGreaterThan(50);
});
