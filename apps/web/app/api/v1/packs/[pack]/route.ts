import { getPack } from "../../../../../api/get-pack.ts";

type Context = { readonly params: Promise<{ readonly pack: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return getPack(request, (await params).pack);
}
