import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, dirname } from "node:path";

/** The house: which folder of src may import which. Types may be imported by the texts from anywhere they describe. */
const root = resolve(__dirname, "..");
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  text: ["text", "core"],
  workbook: ["workbook", "core"],
  report: ["report", "core", "text"],
  file: ["file", "report", "workbook", "core", "text"],
  app: ["app", "file", "report", "workbook", "core", "text"],
  excel: ["excel", "app", "report", "workbook", "core", "text"],
  commands: ["commands", "excel", "app", "report", "workbook", "core", "text"],
  taskpane: ["taskpane", "excel", "app", "report", "workbook", "core", "text"],
};
const typesOnly: Readonly<Record<string, readonly string[]>> = { text: ["app", "workbook"] };

/** Only here may Excel or Office be named. */
const mayNameOffice = [/^src\/excel\//, /^src\/taskpane\/index\.tsx$/, /^src\/commands\/commands\.ts$/];

/** What people choose in a cell is data, as are the wordings of the questions. */
const wordsAsData = /^src\/core\/(?:instrument\/|distribution\/reasons\.ts$)/;

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(root, file), "utf8");
  const found = source.matchAll(
    /(?:import|export)\s+(type\s+)?[^"';]*?from\s+"([^"]+)"|import\s+"([^"]+)"|new URL\("(\.[^"]+)"/g,
  );
  return [...found].map(([, type, from, bare, url]) => {
    const target = from ?? bare ?? url ?? "";
    const path = target.startsWith(".") ? relative(root, resolve(root, dirname(file), target)) : target;
    return { file, target: path, isType: type !== undefined };
  });
}

const sources = filesIn("src");
const folderOf = (path: string) => path.split("/")[1] ?? "";

describe("the house", () => {
  it("has only the known folders in src", () => {
    const folders = new Set(sources.filter((file) => file.split("/").length > 2).map(folderOf));
    expect([...folders].sort()).toEqual(Object.keys(allowed).sort());
  });

  it("lets dependencies point inwards only", () => {
    const wrong = sources.flatMap(importsOf).filter(({ file, target, isType }) => {
      if (!target.startsWith("src/")) return false;
      const [from, to] = [folderOf(file), folderOf(target)];
      return !allowed[from]?.includes(to) && !(isType && typesOnly[from]?.includes(to));
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the add-in free of the workbench, of tests and of Node", () => {
    const wrong = sources.flatMap(importsOf).filter(({ target }) => /^(workbench|test|scripts|node:)/.test(target));
    expect(wrong).toEqual([]);
  });

  it("bundles no package but the few that are dependencies", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const packages = new Set(
      sources.flatMap(importsOf).flatMap(({ target }) =>
        /^(src\/|node:)/.test(target) || target.endsWith(".css")
          ? []
          : [
              target
                .split("/")
                .slice(0, target.startsWith("@") ? 2 : 1)
                .join("/"),
            ],
      ),
    );
    expect([...packages].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it("names Excel and Office only in the Excel layer and the two entry points", () => {
    const wrong = sources.filter((file) => {
      if (mayNameOffice.some((place) => place.test(file))) return false;
      const code = readFileSync(join(root, file), "utf8").replace(
        /\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g,
        "",
      );
      return /\b(?:Excel|Office|OfficeExtension)\s*\./.test(code);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps core free of clocks, chance, pages and Swedish sentences", () => {
    const wrong = sources
      .filter((file) => file.startsWith("src/core/") && !wordsAsData.test(file))
      .filter((file) => {
        const code = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
        return (
          /\b(?:Date|Math\.random|window|document|setTimeout|console)\b/.test(code) ||
          /"[^"\n]*[åäö][^"\n]* [^"\n]*"/i.test(code)
        );
      });
    expect(wrong).toEqual([]);
  });
});
