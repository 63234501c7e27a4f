/** A real browser for tests. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.browser;
