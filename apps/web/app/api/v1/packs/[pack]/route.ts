import { getPack } from "../../../../../api/get-pack.ts";
import { otherMethods } from "../../../../../api/other-methods.ts";

type Context = { readonly params: Promise<{ readonly pack: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return getPack(request, (await params).pack);
}

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
