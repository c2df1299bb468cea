/** Steps of one plan to be put in order. `need` is what one of them deals with and the stem speaks of; option ids stand for remedies. */
export type OrderPlanFacts = {
  readonly model: "order-plan";
  readonly persona: string;
  readonly need: string;
  readonly options: Readonly<Record<string, { readonly remedy: string }>>;
};
