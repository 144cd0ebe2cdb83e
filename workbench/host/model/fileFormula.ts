import { mapFormulaTokens } from "./formulaTokens";

/**
 * Functions younger than the file format are stored with the prefix "_xlfn.", a few with "_xlfn._xlws."; Excel shows
 * #NAME? without it, and never shows it to people or add-ins. The list: Microsoft support, "Issue: An _xlfn. prefix is
 * displayed in front of a formula"; [MS-XLSX] 2.2.2; the same as XlsxWriter's "Formulas added in Excel 2010 and later".
 */
const FUTURE_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
  F.TEST FIELDVALUE FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
  HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM
  LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
  PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ
  REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT
  T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** A formula as the file holds it: without "=", with the prefixes. */
export function toFileFormula(formula: string): string {
  return mapFormulaTokens(formula.replace(/^=/, ""), (token) => {
    if (token.kind !== "function") return token.text;
    const name = token.text.toUpperCase();
    if (WORKSHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${token.text}`;
    return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${token.text}` : token.text;
  });
}

/** A formula as Excel shows it: the prefixes removed. */
export function fromFileFormula(formula: string): string {
  if (!/_xl(?:fn|ws)\./i.test(formula)) return formula;
  return mapFormulaTokens(formula, (token) => {
    return token.kind === "function" ? token.text.replace(/^_xlfn\.(?:_xlws\.)?/i, "") : token.text;
  });
}
