import { postForms } from "../../../../api/post-forms.ts";

export function POST(request: Request): Promise<Response> {
  return postForms(request);
}
