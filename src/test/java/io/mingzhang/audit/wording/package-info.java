/** Tests of what must not be left in a text. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.wording;
