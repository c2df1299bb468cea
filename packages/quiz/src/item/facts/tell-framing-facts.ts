/** Which sentences say something that can be checked. `first` says which the first column holds: those, or mere ways of speaking. Option ids stand for claims. */
export type TellFramingFacts = {
  readonly model: "tell-framing";
  readonly first: "checkable" | "framing";
  readonly options: Readonly<Record<string, { readonly claim: string }>>;
};
