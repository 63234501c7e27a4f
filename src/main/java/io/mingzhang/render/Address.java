package io.mingzhang.render;

/** Where pages stand, relative to the site's root. */
final class Address {
  static final String INDEX = "index.html";
  static final String GLOSSARY = "glossary/index.html";
  static final String RUBRICS = "rubrics/index.html";
  static final String SITEMAP = "sitemap/index.html";
  static final String NOT_FOUND = "404.html";

  private Address() {}

  static String rubric(String rubric) {
    return "rubrics/" + rubric + "/index.html";
  }

  static String unit(String unit) {
    return "units/" + unit + "/index.html";
  }

  static String accounts(String unit, int year) {
    return "units/" + unit + "/" + year + "/accounts/index.html";
  }

  static String evaluation(String unit, int year) {
    return "units/" + unit + "/" + year + "/evaluation/index.html";
  }

  static String project(String unit, int year, String project) {
    return "units/" + unit + "/" + year + "/projects/" + project + "/index.html";
  }

  /** The way from a page back to the root: {@code ../} for each folder it is in. */
  static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
