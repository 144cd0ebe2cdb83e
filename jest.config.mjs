const transform = { "^.+\\.tsx?$": ["ts-jest", { diagnostics: false, tsconfig: "tsconfig.jest.json" }] };
const common = { transform, modulePathIgnorePatterns: ["<rootDir>/dist"] };

/** Three worlds: plain Node, the pane in a DOM, and a real browser driven by Playwright. */
export default {
  projects: [
    { ...common, displayName: "node", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/test/browser/", "/test/judges/", "/test/taskpane/"] },
    { ...common, displayName: "pane", testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"], testEnvironment: "jsdom" },
    { ...common, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
    { ...common, displayName: "judges", testMatch: ["<rootDir>/test/judges/**/*.test.ts"] },
  ],
};
