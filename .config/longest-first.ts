import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, first of all; without a record of earlier runs Vitest would begin some of them last and end with one worker alone. */
const longest = ["accessibility", "quiz", "every-page", "answer-forms"].map((name) => `/${name}.browser.ts`);

/** Starts the longest browser tests first, so that both workers end together. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((ending) => moduleId.endsWith(ending));
      return place === -1 ? longest.length : place;
    };
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
