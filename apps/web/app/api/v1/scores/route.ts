import { otherMethods } from "../../../../api/other-methods.ts";
import { postScores } from "../../../../api/post-scores.ts";

export function POST(request: Request): Promise<Response> {
  return postScores(request);
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = otherMethods("POST");
