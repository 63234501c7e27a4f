/** Quantities as people write them on a form: targets, actual values, dates, ranges. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.score.quantity;
