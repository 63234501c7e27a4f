/** The last good build, served; watch, rebuild, reload. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.preview;
