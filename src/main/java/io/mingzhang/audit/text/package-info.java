/** A text made plain, laid out in lines and rows; every character knows where it stood. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.text;
