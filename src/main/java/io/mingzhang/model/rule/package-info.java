/** The scoring rules of a rubric: one small record for each kind. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.model.rule;
