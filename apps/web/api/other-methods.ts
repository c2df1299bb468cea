import { problem } from "./problem.ts";

const methods = ["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"] as const;

type Method = (typeof methods)[number];

/** The handlers of every method that an address does not take: 405 as a problem, and to OPTIONS an empty answer; both say in `Allow` what it takes. */
export function otherMethods<Taken extends "GET" | "POST">(
  taken: Taken,
): Record<Exclude<Method, Taken>, () => Response> {
  const allow = taken === "GET" ? "GET, HEAD, OPTIONS" : "OPTIONS, POST";
  const refuse = () => {
    const answer = problem(405, `This address takes ${allow}.`);
    answer.headers.set("allow", allow);
    return answer;
  };
  const tell = () => new Response(null, { status: 204, headers: { allow } });
  return Object.fromEntries(
    methods.map((method) => [method, method === "OPTIONS" ? tell : refuse]),
  ) as Record<Exclude<Method, Taken>, () => Response>;
}
