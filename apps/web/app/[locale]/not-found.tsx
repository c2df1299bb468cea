import { NotFoundPage } from "../../components/site/not-found-page.tsx";
import { currentLocale } from "../../messages/current-locale.ts";

export default async function NotFound() {
  return <NotFoundPage locale={await currentLocale()} />;
}
