/** Examples of what is read out of a text. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.extract;
