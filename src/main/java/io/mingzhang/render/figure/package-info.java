/** How figures are printed and compared, the same wherever they stand. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render.figure;
