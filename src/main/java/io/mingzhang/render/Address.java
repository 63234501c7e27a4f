package io.mingzhang.render;

import io.mingzhang.render.machine.DataPackage;

/** Where pages stand, relative to the site's root. */
final class Address {
  static final String INDEX = "index.html";
  static final String GLOSSARY = "glossary/index.html";
  static final String RUBRICS = "rubrics/index.html";
  static final String SEARCH = "search/index.html";
  static final String COMPARE = "compare/index.html";
  static final String KINDS = "kinds/index.html";
  static final String SITEMAP = "sitemap/index.html";
  static final String NOT_FOUND = "404.html";

  private Address() {}

  static String rubric(String rubric) {
    return "rubrics/" + rubric + "/index.html";
  }

  /** The list of all documents of a kind and year. */
  static String list(int year, DocumentKind kind) {
    return "years/" + year + "/" + kind.folder() + "/index.html";
  }

  static String unit(String unit) {
    return "units/" + unit + "/index.html";
  }

  static String accounts(String unit, int year) {
    return "units/" + unit + "/" + year + "/accounts/index.html";
  }

  /** A statutory table beside the page of the accounts. */
  static String table(String unit, int year, int number) {
    return "units/"
        + unit
        + "/"
        + year
        + "/accounts/table-"
        + (number < 10 ? "0" : "")
        + number
        + ".csv";
  }

  /** All figures of a year. */
  static String facts(String unit, int year) {
    return "units/" + unit + "/" + year + "/facts.json";
  }

  /** What belongs to a year's data, and how to read it. */
  static String dataPackage(String unit, int year) {
    return "units/" + unit + "/" + year + "/" + DataPackage.NAME;
  }

  /** The statutory tables of a year as one workbook. */
  static String workbook(String unit, int year) {
    return "units/" + unit + "/" + year + "/accounts/tables.xlsx";
  }

  static String evaluation(String unit, int year) {
    return "units/" + unit + "/" + year + "/evaluation/index.html";
  }

  static String project(String unit, int year, String project) {
    return "units/" + unit + "/" + year + "/projects/" + project + "/index.html";
  }

  /** The shortest way from a page to a file. */
  static String between(String page, String file) {
    int shared = 0;
    for (int i = 0; i < Math.min(page.length(), file.length()); i++) {
      if (page.charAt(i) != file.charAt(i)) {
        break;
      }
      if (page.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    return root(page.substring(shared)) + file.substring(shared);
  }

  /** The file to which a way leads from a page. */
  static String at(String page, String way) {
    String folder = folder(page);
    String rest = way;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
    return folder + rest;
  }

  /** The folder of a page, with a slash at its end. */
  static String folder(String page) {
    return page.substring(0, page.lastIndexOf('/') + 1);
  }

  /** The way from a page back to the root: {@code ../} for each folder it is in. */
  static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
