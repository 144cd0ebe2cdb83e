import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { contentSecurityPolicy } from "./scripts/contentSecurityPolicy.mjs";
import { developmentUrl } from "./scripts/addresses.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Where the built add-in is served from; the manifest gets it. */
const url = process.env.ADDIN_URL ?? developmentUrl;

const shared = (mode) => ({
  mode,
  target: ["web", "es2022"],
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  performance: { hints: false },
});

const page = (name, template) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: path(template),
    chunks: [name],
    policy: contentSecurityPolicy,
    // The names have hashes, so that a new version is never mixed with an old one from a cache.
    scriptLoading: "defer",
  });

export default (_, { mode = "production" }) => [
  {
    ...shared(mode),
    name: "addin",
    entry: {
      taskpane: path("src/taskpane/index.tsx"),
      commands: path("src/commands/commands.ts"),
      message: path("src/commands/message.ts"),
    },
    output: { path: path("dist/addin"), filename: "[name].[contenthash:8].js", clean: true, publicPath: "auto" },
    plugins: [
      page("taskpane", "src/taskpane/taskpane.html"),
      page("commands", "src/commands/commands.html"),
      page("message", "src/commands/message.html"),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new CopyPlugin({
        patterns: [
          { from: path("assets/icons"), to: "assets" },
          {
            from: path("manifest.xml"),
            transform: (content) => content.toString().replaceAll(developmentUrl, url),
          },
        ],
      }),
    ],
  },
  {
    ...shared(mode),
    name: "workbench",
    entry: { index: path("workbench/page/index.tsx") },
    output: { path: path("dist/workbench"), filename: "[name].[contenthash:8].js", clean: true, publicPath: "auto" },
    module: {
      rules: [
        ...shared(mode).module.rules,
        { test: /\.xlsx$/, type: "asset/bytes" },
        { test: /\.xml$/, type: "asset/source" },
      ],
    },
    plugins: [
      new HtmlPlugin({ filename: "index.html", template: path("workbench/page/index.html"), scriptLoading: "defer" }),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    ],
  },
];
