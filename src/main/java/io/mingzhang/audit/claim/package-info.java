/** The figures that a text states, and how they stand to each other: values only. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.claim;
