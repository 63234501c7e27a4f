/** The one page that knows the order of the work. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.build;
