/** A person's words become calls, and findings become words. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.cli;
