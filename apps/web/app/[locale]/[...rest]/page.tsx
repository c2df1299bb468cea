import { notFound } from "next/navigation";

/** Any address below a language that is no page: the friendly answer in that language. */
export default function UnknownAddress() {
  notFound();
}
