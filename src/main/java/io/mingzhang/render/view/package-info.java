/** What templates see: records of formatted strings, lists, and records of the same kind. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render.view;
