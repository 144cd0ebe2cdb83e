import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "test/fixtures/", "node_modules/", "coverage/"] },
  ...tseslint.configs.strict,
  {
    plugins: { "office-addins": officeAddins },
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    rules: {
      // Indexes into typed arrays and matched groups are known to be there; tests hold the reader to it.
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-restricted-globals": [
        "error",
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
        "localStorage",
        "alert",
        "confirm",
        "prompt",
      ],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Text goes in as text." },
        { property: "outerHTML", message: "Text goes in as text." },
        { property: "sendBeacon", message: "Nothing is sent anywhere." },
      ],
    },
  },
  { files: ["test/**", "scripts/**"], rules: { "no-console": "off", "no-restricted-globals": "off" } },
);
