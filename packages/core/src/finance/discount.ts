/** What payments at the ends of equal periods are worth at the start, each period at the factor `v`: Σ payₖ·vᵏ, by Horner. */
export function discount(payments: readonly number[], v: number): number {
  return payments.reduceRight((worth, payment) => (worth + payment) * v, 0);
}
