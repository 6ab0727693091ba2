package org.caiqiao.company;

/** A company that everybody may see changed its entry. */
public record CompanyChanged(CompanyId id) {
}
