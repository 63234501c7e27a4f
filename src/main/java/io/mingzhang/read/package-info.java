/** From files to values; the only room that knows YAML and Markdown. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.read;
