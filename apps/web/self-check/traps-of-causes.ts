/** For each cause of the jiebei pack, the misconceptions that tempt most whoever stands there; the worst first. */
export const trapsOfCauses: Readonly<Record<string, readonly string[]>> = {
  "policy-new-rule": ["M02", "M05", "MC4.3"],
  "policy-student-rule": ["M32", "M12", "M02"],
  "market-lender-retreat": ["M02", "MR2.2", "M05"],
  "market-lender-change": ["M02", "M05", "M06"],
  "standing-arrears": ["M14", "M15", "M04"],
  "standing-applications": ["M02", "M04", "M07"],
  "standing-debt-load": ["M12", "M04", "M10"],
  "standing-use-of-funds": ["M03", "MR3.1", "M12"],
  "standing-report-error": ["M14", "M38", "MC4.3"],
  "system-identity": ["M38", "M02", "MC4.3"],
  "system-security": ["M38", "M32", "MC4.3"],
};

/** What nobody with a stuck limit should do, whatever the cause. */
export const trapsForAll: readonly string[] = ["M01"];
