/** From values to findings: what does not add up, and what is missing. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.check;
