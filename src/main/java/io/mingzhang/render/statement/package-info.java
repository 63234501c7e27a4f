/** The standard statements of a final-accounts text, told from the figures of the year. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render.statement;
