import createMDX from "@next/mdx";
import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The root layout lies under the language, so an address without one needs a page of its own.
  experimental: { globalNotFound: true },
  redirects: () =>
    Promise.resolve([
      {
        source: "/",
        has: [{ type: "header", key: "accept-language", value: "en.*" }],
        destination: "/en",
        permanent: false,
      },
      { source: "/", destination: "/zh-CN", permanent: false },
    ]),
};

export default createMDX()(config);
