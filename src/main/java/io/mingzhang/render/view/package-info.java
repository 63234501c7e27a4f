/** What templates see: records of finished strings, lists and markup. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render.view;
