/** Charts: what they say comes from facts, how they are painted is known to the painter alone. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render.chart;
