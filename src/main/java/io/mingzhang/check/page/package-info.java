/**
 * From a finished page to findings: what a browser, a search engine or a screen reader would miss.
 */
@org.jspecify.annotations.NullMarked
package io.mingzhang.check.page;
