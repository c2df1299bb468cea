/** Steps of one plan to be put in order. `needs` are what the stem says there is to see to; option ids stand for remedies. */
export type OrderPlanFacts = {
  readonly model: "order-plan";
  readonly persona: string;
  readonly needs: readonly string[];
  readonly options: Readonly<Record<string, { readonly remedy: string }>>;
};
