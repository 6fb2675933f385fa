package org.chuangyou.pledge.aid;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.matter.Matters;

@ApplicationScoped
class AidRecords implements Matters<Aid> {}
