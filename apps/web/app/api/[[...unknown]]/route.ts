import { problem } from "../../../api/problem.ts";

function unknown(): Response {
  return problem(404, "The API has no such address; /api/v1/openapi.json lists those it has.");
}

export {
  unknown as DELETE,
  unknown as GET,
  unknown as OPTIONS,
  unknown as PATCH,
  unknown as POST,
  unknown as PUT,
};
