const common = {
  transform: { "^.+\\.tsx?$": ["ts-jest", { diagnostics: false, tsconfig: "tsconfig.jest.json" }] },
  modulePathIgnorePatterns: ["<rootDir>/dist"],
  // Microsoft's runtime leaves timers and getters behind, which Jest would warn about when it clears up.
  testEnvironmentOptions: { globalsCleanup: "off" },
};

/** Plain Node; a real browser driven by Playwright; and other programs as judges, which need Debian packages. */
export default {
  // A slow machine that does other things too is no fault of the code; what hangs is still found.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/test/browser/", "/test/judges/"],
    },
    { ...common, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
    { ...common, displayName: "judges", testMatch: ["<rootDir>/test/judges/**/*.test.ts"] },
  ],
};
