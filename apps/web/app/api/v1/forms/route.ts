import { otherMethods } from "../../../../api/other-methods.ts";
import { postForms } from "../../../../api/post-forms.ts";

export function POST(request: Request): Promise<Response> {
  return postForms(request);
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = otherMethods("POST");
