"use client";

import { useEffect, useRef, useState } from "react";
import styles from "./quiz.module.css";

/** Lets 1–6 and A–F choose while the focus is in the question's form, and nowhere else, so that it can get in nobody's way. Its hint appears when it works and the form has the focus. */
export function ChoiceKeys({ hint }: { readonly hint: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return undefined;
    const choose = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (key.length !== 1 || ctrlKey || altKey || metaKey) return;
      const at = Math.max("123456".indexOf(key), "abcdef".indexOf(key.toLowerCase()));
      const option = form.querySelectorAll<HTMLInputElement>("input[name=chosen]")[at];
      option?.focus();
      option?.click();
    };
    form.addEventListener("keydown", choose);
    setReady(true);
    return () => form.removeEventListener("keydown", choose);
  }, []);
  return (
    <span ref={place} className={styles["keys"]}>
      {ready && hint}
    </span>
  );
}
