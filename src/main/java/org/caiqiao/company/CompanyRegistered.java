package org.caiqiao.company;

/** A company registered itself and waits for the office. */
public record CompanyRegistered(CompanyId id) {
}
