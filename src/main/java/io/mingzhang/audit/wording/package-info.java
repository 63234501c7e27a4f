/** What must not be left in a text, whatever its figures: one check, one class. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.wording;
