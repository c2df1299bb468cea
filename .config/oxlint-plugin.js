const reason = "The result of ** may differ between engines; multiply instead.";

/** Bans `**` and `**=`, for which oxlint has no rule of its own. */
const noExponentiation = {
  create(context) {
    return {
      BinaryExpression(node) {
        if (node.operator === "**") context.report({ node, message: reason });
      },
      AssignmentExpression(node) {
        if (node.operator === "**=") context.report({ node, message: reason });
      },
    };
  },
};

export default {
  meta: { name: "plain-credit" },
  rules: { "no-exponentiation": noExponentiation },
};
