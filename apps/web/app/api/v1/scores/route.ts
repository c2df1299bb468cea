import { postScores } from "../../../../api/post-scores.ts";

export function POST(request: Request): Promise<Response> {
  return postScores(request);
}
