<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>Report</name>
    <message>
        <source>Government of {regency}</source>
        <translation>Pemerintah {regency}</translation>
    </message>
    <message>
        <source>District of {district}</source>
        <translation>Kecamatan {district}</translation>
    </message>
    <message>
        <source>Library of {term} “{name}”</source>
        <translation>Perpustakaan {term} “{name}”</translation>
    </message>
    <message>
        <source>Phone/WA {phone}</source>
        <translation>Telp/WA {phone}</translation>
    </message>
    <message>
        <source>E-mail {email}</source>
        <translation>E-mail {email}</translation>
    </message>
    <message>
        <source>NPP {npp}</source>
        <translation>NPP {npp}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Data {position}</source>
        <translation>Posisi data {position}</translation>
    </message>
    <message>
        <source>Centre&apos;s receipt {number}</source>
        <translation>Tanda terima pusat {number}</translation>
    </message>
    <message>
        <source>Centre&apos;s receipt {number} (data changed since)</source>
        <translation>Tanda terima pusat {number} (data berubah sesudahnya)</translation>
    </message>
    <message>
        <source>No receipt from the centre yet</source>
        <translation>Belum ada tanda terima pusat</translation>
    </message>
    <message>
        <source>Printed {date}</source>
        <translation>Dicetak {date}</translation>
    </message>
    <message>
        <source>Date of printing not known</source>
        <translation>Tanggal cetak tidak diketahui</translation>
    </message>
    <message>
        <source>Monthly report of the {term} library</source>
        <translation>Laporan bulanan perpustakaan {term}</translation>
    </message>
    <message>
        <source>Month: {month}</source>
        <translation>Bulan {month}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>keadaan sampai {date}</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nama perpustakaan</translation>
    </message>
    <message>
        <source>National library number (NPP)</source>
        <translation>Nomor Pokok Perpustakaan (NPP)</translation>
    </message>
    <message>
        <source>{term} / district</source>
        <translation>{term} / Kecamatan</translation>
    </message>
    <message>
        <source>Regency / province</source>
        <translation>Kabupaten / Provinsi</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Kode wilayah</translation>
    </message>
    <message>
        <source>Head / librarian</source>
        <translation>Kepala / pengelola</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Open days this month</source>
        <translation>Hari buka bulan ini</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Hari tutup</translation>
    </message>
    <message>
        <source>{due} days, all recorded</source>
        <translation>{due} hari, semuanya tercatat</translation>
    </message>
    <message>
        <source>{recorded} of {due} open days recorded</source>
        <translation>{recorded} dari {due} hari buka tercatat</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>tidak dicatat</translation>
    </message>
    <message>
        <source>Nil</source>
        <translation>Nihil</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan (Pemustaka)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Kind of visitor</source>
        <translation>Jenis Pengunjung</translation>
    </message>
    <message>
        <source>M</source>
        <translation>L</translation>
    </message>
    <message>
        <source>F</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Tidak dirinci</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>JUMLAH</translation>
    </message>
    <message>
        <source>Single visitors</source>
        <translation>Perorangan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Non-members</source>
        <translation>Non Anggota</translation>
    </message>
    <message>
        <source>Not recorded whether member</source>
        <translation>Tidak dicatat</translation>
    </message>
    <message>
        <source>M/F not split</source>
        <translation>L/P tidak dirinci</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Rombongan</translation>
    </message>
    <message numerus="yes">
        <source>Groups (%n visits)</source>
        <translation>
            <numerusform>Rombongan (%n kali)</numerusform>
        </translation>
    </message>
    <message>
        <source>Average per open day</source>
        <translation>Rata-rata per hari buka</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>Up/down</source>
        <translation>Naik/turun</translation>
    </message>
    <message>
        <source>up {percent}</source>
        <translation>naik {percent}</translation>
    </message>
    <message>
        <source>down {percent}</source>
        <translation>turun {percent}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Kunjungan per hari</translation>
    </message>
    <message>
        <source>{total} visits on {open} open days; {closed} days closed, {missing} days not recorded.</source>
        <translation>{total} kunjungan pada {open} hari buka; {closed} hari tutup, {missing} hari tidak dicatat.</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Pengunjung</translation>
    </message>
    <message>
        <source>Open, no visitors</source>
        <translation>Buka, tidak ada pengunjung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Tidak dicatat</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Per minggu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>Menurut pekerjaan</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Collection and circulation</source>
        <translation>Koleksi dan Sirkulasi</translation>
    </message>
    <message>
        <source>Computer and internet service</source>
        <translation>Layanan TIK</translation>
    </message>
    <message>
        <source>Advocacy and partnership</source>
        <translation>Advokasi dan Kemitraan</translation>
    </message>
    <message>
        <source>Improvement of information services</source>
        <translation>Peningkatan Layanan Informasi</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>Impact stories</source>
        <translation>Cerita Dampak</translation>
    </message>
    <message>
        <source>Problems and follow-up</source>
        <translation>Kendala dan Tindak Lanjut</translation>
    </message>
    <message>
        <source>Plan for next month</source>
        <translation>Rencana Bulan Depan</translation>
    </message>
    <message numerus="yes">
        <source>%n computer users on {days} days; the rest not recorded</source>
        <translation>
            <numerusform>%n pengguna komputer pada {days} hari; selebihnya tidak dicatat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered members; the rest not recorded</source>
        <translation>
            <numerusform>%n anggota terdaftar; selebihnya tidak dicatat</numerusform>
        </translation>
    </message>
    <message>
        <source>see table E no. {numbers}</source>
        <translation>lihat tabel E no. {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n open: {titles}</source>
        <translation>
            <numerusform>%n belum selesai: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>Community engagement activities</source>
        <translation>Kegiatan Pelibatan Masyarakat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Nama Kegiatan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Speaker / partner</source>
        <translation>Narasumber/Mitra</translation>
    </message>
    <message>
        <source>Tot.</source>
        <translation>Jml</translation>
    </message>
    <message>
        <source>Child &lt;18</source>
        <translation>Anak (&lt;18)</translation>
    </message>
    <message>
        <source>Disab.</source>
        <translation>Disab.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ket.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>di luar</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>sesi {number}</translation>
    </message>
    <message>
        <source>{people} without M/F</source>
        <translation>{people} tanpa L/P</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n kegiatan</numerusform>
        </translation>
    </message>
    <message>
        <source>– = not recorded; outside = not in the library; without M/F = not split into male and female.</source>
        <translation>– = tidak dicatat; di luar = di luar perpustakaan; tanpa L/P = tidak dirinci laki-laki dan perempuan.</translation>
    </message>
    <message numerus="yes">
        <source>Of {total} participants {people} are not split into M/F (%n activities).</source>
        <translation>
            <numerusform>Dari {total} peserta, {people} tidak dirinci L/P (%n kegiatan).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages noted for {known} of {count} activities.</source>
        <translation>Usia tercatat pada {known} dari {count} kegiatan.</translation>
    </message>
    <message>
        <source>Disability noted for {known} of {count} activities.</source>
        <translation>Disabilitas tercatat pada {known} dari {count} kegiatan.</translation>
    </message>
    <message>
        <source>Results and follow-up of the activities</source>
        <translation>Hasil dan tindak lanjut kegiatan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak Lanjut</translation>
    </message>
    <message>
        <source>Completeness of the data</source>
        <translation>Catatan kelengkapan data</translation>
    </message>
    <message>
        <source>All open days and all activities of this month are recorded in full.</source>
        <translation>Semua hari buka dan semua kegiatan bulan ini tercatat lengkap.</translation>
    </message>
    <message>
        <source>This monthly report was drawn up from the records of the library and may be used as appropriate.</source>
        <translation>Demikian laporan bulanan ini disusun berdasarkan catatan perpustakaan, untuk dipergunakan sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Acknowledged by,</source>
        <translation>Mengetahui,</translation>
    </message>
    <message>
        <source>Head of the library,</source>
        <translation>Kepala Perpustakaan,</translation>
    </message>
    <message>
        <source>Head of {term} {village},</source>
        <translation>Kepala {term} {village},</translation>
    </message>
    <message>
        <source>Lurah of {village},</source>
        <translation>Lurah {village},</translation>
    </message>
    <message>
        <source>Keuchik of {village},</source>
        <translation>Keuchik {village},</translation>
    </message>
    <message>
        <source>Wali Nagari of {village},</source>
        <translation>Wali Nagari {village},</translation>
    </message>
    <message>
        <source>Employee no. {number}</source>
        <translation>NIP/NIPD {number}</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>Lampiran I</translation>
    </message>
    <message>
        <source>Photos of the activities</source>
        <translation>Foto Kegiatan</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month yet.</source>
        <translation>Belum ada catatan untuk bulan ini.</translation>
    </message>
    <message>
        <source>The clock of this computer is not right, so no date is printed.</source>
        <translation>Jam komputer ini tidak benar, jadi tanggal tidak dicetak.</translation>
    </message>
    <message>
        <source>The month is not over; numbers as of {dates}.</source>
        <translation>Bulan belum selesai; angka sampai {dates}.</translation>
    </message>
    <message>
        <source>{n} of {due} open days are not recorded: {dates}.</source>
        <translation>{n} dari {due} hari buka tidak dicatat: {dates}.</translation>
    </message>
    <message>
        <source>{n} of {total} visitors are not split into M/F.</source>
        <translation>{n} dari {total} pengunjung tidak dirinci L/P.</translation>
    </message>
    <message>
        <source>For {n} of {total} single visitors it is not recorded whether they are members.</source>
        <translation>Keanggotaan {n} dari {total} pengunjung perorangan tidak dicatat.</translation>
    </message>
    <message>
        <source>On {dates} members or occupations exceed the visitors; these details are left out.</source>
        <translation>Pada {dates} jumlah anggota atau pekerjaan melebihi pengunjung; rinciannya tidak dihitung.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are incomplete (title or number of participants).</source>
        <translation>
            <numerusform>%n kegiatan belum lengkap (nama atau jumlah peserta).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} participants in %n activities are not split into M/F.</source>
        <translation>
            <numerusform>{people} peserta pada %n kegiatan tidak dirinci L/P.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n activities children or persons with disabilities exceed the participants; these details are left out.</source>
        <translation>
            <numerusform>Pada %n kegiatan jumlah anak atau penyandang disabilitas melebihi peserta; rinciannya tidak dihitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages are not recorded for {n} of {activities} activities.</source>
        <translation>Usia peserta tidak dicatat pada {n} dari {activities} kegiatan.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not shown because permission is missing.</source>
        <translation>
            <numerusform>%n foto tidak ditampilkan karena belum ada izin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not on this computer.</source>
        <translation>
            <numerusform>%n foto tidak ada di komputer ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The village of the library is not chosen.</source>
        <translation>Wilayah perpustakaan belum dipilih.</translation>
    </message>
    <message>
        <source>The name of the head of the library is not filled in.</source>
        <translation>Nama kepala perpustakaan belum diisi.</translation>
    </message>
    <message>
        <source>The name of the village head is not filled in.</source>
        <translation>Nama kepala desa/kampung belum diisi.</translation>
    </message>
    <message>
        <source>The centre has not confirmed this month yet.</source>
        <translation>Pusat belum mengonfirmasi bulan ini.</translation>
    </message>
    <message>
        <source>Data changed since the centre&apos;s last receipt.</source>
        <translation>Data berubah sesudah tanda terima pusat yang terakhir.</translation>
    </message>
    <message>
        <source>{days} and {last} {month}</source>
        <translation>{days} dan {last} {month}</translation>
    </message>
    <message>
        <source>{days} … (and {more} more) {month}</source>
        <translation>{days} … (dan {more} lagi) {month}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt of the centre</source>
        <translation>Tanda terima pusat</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nomor {number}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Perpustakaan</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Kode wilayah</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Counted by the centre on</source>
        <translation>Dihitung pusat pada</translation>
    </message>
    <message>
        <source>Records held</source>
        <translation>Catatan yang disimpan</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>Dihitung sampai</translation>
    </message>
    <message>
        <source>{scope}… position {position}</source>
        <translation>{scope}… posisi {position}</translation>
    </message>
    <message>
        <source>What the centre holds for this month</source>
        <translation>Yang tersimpan di pusat untuk bulan ini</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer in Suluh.</source>
        <translation>
            <numerusform>%n pertanyaan menunggu jawaban di Suluh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves were not accepted and are not counted; they wait in Suluh to be mended.</source>
        <translation>
            <numerusform>%n simpanan tidak diterima dan tidak dihitung; menunggu diperbaiki di Suluh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by the central server</source>
        <translation>Ditandatangani oleh server pusat</translation>
    </message>
    <message>
        <source>This is the central server&apos;s own statement. It was counted from the records that the centre holds, by the same rule as the page that the regency sees, and arrived with the server&apos;s digital signature, which Suluh verified. What is listed here has arrived; what was recorded or changed later is in the next receipt.</source>
        <translation>Ini pernyataan server pusat sendiri, dihitung dari catatan yang tersimpan di pusat dengan aturan yang sama seperti halaman yang dilihat kabupaten, dan datang dengan tanda tangan digital server yang sudah diperiksa Suluh. Yang tercantum di sini sudah sampai; yang dicatat atau diubah sesudahnya masuk tanda terima berikutnya.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan (Pemustaka)</translation>
    </message>
    <message>
        <source>Participants of activities</source>
        <translation>Peserta kegiatan</translation>
    </message>
    <message>
        <source>Days with visits recorded</source>
        <translation>Hari dengan catatan kunjungan</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Hari tutup</translation>
    </message>
    <message>
        <source>Computer users</source>
        <translation>Pengguna komputer</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos arrived whole</source>
        <translation>Foto yang sampai utuh</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Everything saved so far is safe on this computer.</source>
        <translation>Semua yang sudah disimpan aman di komputer ini.</translation>
    </message>
    <message>
        <source>Nothing was changed; your data is safe on this computer.</source>
        <translation>Tidak ada yang berubah; data Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>Not sent yet. Your data is safe on this computer.</source>
        <translation>Belum terkirim. Data Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer.</source>
        <translation>Data Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>Something did not work as it should.</source>
        <translation>Ada yang tidak berjalan sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Try again. If it returns, choose “Copy details” and show them to the regency.</source>
        <translation>Coba lagi. Kalau terulang, pilih “Salin rincian” dan tunjukkan ke kabupaten.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this was not saved.</source>
        <translation>Tempat di disk sudah habis, jadi yang ini belum tersimpan.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the recycle bin, then save again.</source>
        <translation>Kosongkan sebagian tempat, misalnya Recycle Bin, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>Disk tidak menjawab sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Save again. If this returns, make a backup to a USB stick soon and ask for help with the disk.</source>
        <translation>Simpan lagi. Kalau terulang, segera buat cadangan ke flashdisk dan minta bantuan memeriksa disk.</translation>
    </message>
    <message>
        <source>The folder with the data does not allow saving.</source>
        <translation>Folder data tidak mengizinkan penyimpanan.</translation>
    </message>
    <message>
        <source>Remove the write protection of the folder or the stick, then save again.</source>
        <translation>Lepaskan pelindung tulis folder atau flashdisk, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The data file is damaged, perhaps by a power cut or a failing disk.</source>
        <translation>Berkas data rusak, mungkin karena listrik padam atau disk yang mulai rusak.</translation>
    </message>
    <message>
        <source>Backups and what the centre has received are safe, and the damaged file is kept.</source>
        <translation>Cadangan dan yang sudah diterima pusat aman, dan berkas yang rusak tetap disimpan.</translation>
    </message>
    <message>
        <source>Choose “Restore”. The newest good backup is used and the centre gives back the rest.</source>
        <translation>Pilih “Pulihkan”. Cadangan baik yang terbaru dipakai dan sisanya dikembalikan pusat.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Suluh.</source>
        <translation>Data ini ditulis oleh Suluh versi lebih baru.</translation>
    </message>
    <message>
        <source>Open it with the newer version, or install the newer version here.</source>
        <translation>Buka dengan versi itu, atau pasang versi baru di komputer ini.</translation>
    </message>
    <message>
        <source>Suluh is already open on this computer with this data.</source>
        <translation>Suluh sudah terbuka di komputer ini dengan data ini.</translation>
    </message>
    <message>
        <source>Go on in the window that is open.</source>
        <translation>Lanjutkan di jendela yang terbuka.</translation>
    </message>
    <message>
        <source>Another program is using the data file at the moment.</source>
        <translation>Program lain sedang memakai berkas data.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation>Berkas ini bukan foto yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP photo, or copy the photo from the phone once more.</source>
        <translation>Pilih foto JPEG, PNG, atau WebP, atau salin lagi fotonya dari ponsel.</translation>
    </message>
    <message>
        <source>This photo is too large to be opened on this computer.</source>
        <translation>Foto ini terlalu besar untuk dibuka di komputer ini.</translation>
    </message>
    <message>
        <source>Choose a smaller photo, or take it again with the normal setting of the camera.</source>
        <translation>Pilih foto yang lebih kecil, atau potret ulang dengan setelan kamera biasa.</translation>
    </message>
    <message>
        <source>The file of this photo or material is not on this computer.</source>
        <translation>Berkas foto atau materi ini tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>The record itself is safe on this computer.</source>
        <translation>Catatannya sendiri aman di komputer ini.</translation>
    </message>
    <message>
        <source>Fetch from the centre, or add the file again.</source>
        <translation>Terima data dari pusat, atau tambahkan berkasnya lagi.</translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation>Catatan ini sudah tidak ada di sini.</translation>
    </message>
    <message>
        <source>Open the list again. Deleted records are in the bin.</source>
        <translation>Buka lagi daftarnya. Catatan yang dihapus ada di keranjang sampah.</translation>
    </message>
    <message>
        <source>The library has not been named on this computer yet.</source>
        <translation>Perpustakaan di komputer ini belum diberi nama.</translation>
    </message>
    <message>
        <source>Choose the village and name the library first.</source>
        <translation>Pilih wilayah dan isi nama perpustakaan lebih dulu.</translation>
    </message>
    <message>
        <source>One of the values has a form that cannot be stored.</source>
        <translation>Salah satu isian bentuknya tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Look at the marked field and write it as the example shows.</source>
        <translation>Lihat isian yang ditandai dan tulis seperti contohnya.</translation>
    </message>
    <message>
        <source>The centre cannot be reached; there is no line at the moment.</source>
        <translation>Pusat tidak dapat dihubungi; saat ini tidak ada jaringan.</translation>
    </message>
    <message>
        <source>It is tried again when there is a line. You can also carry it on a USB stick.</source>
        <translation>Akan dicoba lagi saat ada jaringan. Bisa juga dibawa dengan flashdisk.</translation>
    </message>
    <message>
        <source>The address of the centre is not written as an internet address.</source>
        <translation>Alamat pusat tidak tertulis sebagai alamat internet.</translation>
    </message>
    <message>
        <source>Compare the address with the one on the regency&apos;s letter.</source>
        <translation>Cocokkan alamatnya dengan surat dari kabupaten.</translation>
    </message>
    <message>
        <source>The line to the centre could not be made secure, so nothing was sent.</source>
        <translation>Sambungan ke pusat tidak dapat diamankan, jadi tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Try another network. If it happens everywhere, show this to the regency.</source>
        <translation>Coba jaringan lain. Kalau terjadi di mana-mana, tunjukkan ini ke kabupaten.</translation>
    </message>
    <message>
        <source>This network answers in place of the centre; it probably wants you to sign in first.</source>
        <translation>Jaringan ini menjawab menggantikan pusat; mungkin harus masuk (login) dulu.</translation>
    </message>
    <message>
        <source>Open the browser, sign in to the network, then send again.</source>
        <translation>Buka peramban, masuk ke jaringan itu, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The centre has a fault at the moment.</source>
        <translation>Pusat sedang terganggu.</translation>
    </message>
    <message>
        <source>It is tried again by itself. There is nothing you need to do.</source>
        <translation>Akan dicoba lagi dengan sendirinya. Anda tidak perlu berbuat apa-apa.</translation>
    </message>
    <message>
        <source>The centre did not accept a package of this size.</source>
        <translation>Pusat tidak menerima kiriman sebesar ini.</translation>
    </message>
    <message>
        <source>It is tried again in smaller parts.</source>
        <translation>Akan dicoba lagi dalam bagian lebih kecil.</translation>
    </message>
    <message>
        <source>The answer was damaged on its way.</source>
        <translation>Jawaban pusat rusak di jalan.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Akan dicoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>The answer does not carry the signature of the centre, so it was not used.</source>
        <translation>Jawaban itu tidak bertanda tangan pusat, jadi tidak dipakai.</translation>
    </message>
    <message>
        <source>The line answers but nothing gets through.</source>
        <translation>Jaringan menjawab, tetapi tidak ada yang lewat.</translation>
    </message>
    <message>
        <source>Try again later or carry it on a USB stick.</source>
        <translation>Coba lagi nanti atau bawa dengan flashdisk.</translation>
    </message>
    <message>
        <source>The clock of this computer is not right, often because its small battery is empty.</source>
        <translation>Jam komputer ini tidak benar, sering karena baterai kecilnya habis.</translation>
    </message>
    <message>
        <source>Set date and time in the settings of the computer. You can go on working meanwhile.</source>
        <translation>Atur tanggal dan jam di setelan komputer. Sementara itu Anda dapat terus bekerja.</translation>
    </message>
    <message>
        <source>This is not a complete code; a letter or digit differs.</source>
        <translation>Kode ini belum lengkap; ada huruf atau angka yang berbeda.</translation>
    </message>
    <message>
        <source>Compare the three groups of four with the regency&apos;s letter.</source>
        <translation>Cocokkan ketiga kelompok berisi empat itu dengan surat kabupaten.</translation>
    </message>
    <message>
        <source>The centre does not know this code.</source>
        <translation>Pusat tidak mengenal kode ini.</translation>
    </message>
    <message>
        <source>Compare it with the regency&apos;s letter, or ask for a new code.</source>
        <translation>Cocokkan dengan surat kabupaten, atau minta kode baru.</translation>
    </message>
    <message>
        <source>This code was already used to join a computer.</source>
        <translation>Kode ini sudah dipakai untuk sebuah komputer.</translation>
    </message>
    <message>
        <source>Ask the regency for a new code; each computer needs its own.</source>
        <translation>Mintalah kode baru ke kabupaten; tiap komputer perlu kodenya sendiri.</translation>
    </message>
    <message>
        <source>The time of this code has run out.</source>
        <translation>Masa berlaku kode ini sudah habis.</translation>
    </message>
    <message>
        <source>Ask the regency for a new code.</source>
        <translation>Mintalah kode baru ke kabupaten.</translation>
    </message>
    <message>
        <source>This computer has not joined the centre yet.</source>
        <translation>Komputer ini belum bergabung dengan pusat.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer and will be sent after joining.</source>
        <translation>Data Anda aman di komputer ini dan dikirim setelah bergabung.</translation>
    </message>
    <message>
        <source>Enter the code of the regency on the page “Send and receive”.</source>
        <translation>Masukkan kode dari kabupaten di halaman “Kirim &amp; Terima”.</translation>
    </message>
    <message>
        <source>The centre no longer accepts this computer.</source>
        <translation>Pusat tidak lagi menerima komputer ini.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer and can be printed and carried.</source>
        <translation>Data Anda aman di komputer ini dan tetap dapat dicetak dan dibawa.</translation>
    </message>
    <message>
        <source>Ask the regency for a new code for this computer.</source>
        <translation>Mintalah kode baru untuk komputer ini ke kabupaten.</translation>
    </message>
    <message>
        <source>The centre speaks a newer language than this version of Suluh.</source>
        <translation>Pusat memakai bahasa yang lebih baru daripada Suluh versi ini.</translation>
    </message>
    <message>
        <source>Install the newer version; the regency has it on a USB stick too.</source>
        <translation>Pasang versi baru; di kabupaten juga ada dalam flashdisk.</translation>
    </message>
    <message>
        <source>Sending is already under way.</source>
        <translation>Pengiriman sedang berjalan.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Tunggu sampai selesai.</translation>
    </message>
    <message>
        <source>The time for sending ran out before everything was through.</source>
        <translation>Waktu pengiriman habis sebelum semuanya selesai.</translation>
    </message>
    <message>
        <source>What has arrived stays arrived; the rest is safe on this computer.</source>
        <translation>Yang sudah sampai tetap tersimpan di pusat; sisanya aman di komputer ini.</translation>
    </message>
    <message>
        <source>Send again; it goes on where it stopped.</source>
        <translation>Kirim lagi; dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Pengiriman dihentikan.</translation>
    </message>
    <message>
        <source>Send again whenever you like; it goes on where it stopped.</source>
        <translation>Kirim lagi kapan saja; dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Pencetak tidak ditemukan.</translation>
    </message>
    <message>
        <source>Switch the printer on, or save the report as a PDF file and print it elsewhere.</source>
        <translation>Nyalakan pencetak, atau simpan laporan sebagai PDF dan cetak di tempat lain.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Laporan tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>All records are safe on this computer.</source>
        <translation>Semua catatan aman di komputer ini.</translation>
    </message>
    <message>
        <source>Choose “Copy details” and send them to the regency; the numbers can be seen on the screen meanwhile.</source>
        <translation>Pilih “Salin rincian” dan kirim ke kabupaten; angkanya sementara dapat dilihat di layar.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Backup made and tried: {folder} ({records} records, {photos} photos)</source>
        <translation>Cadangan dibuat dan sudah dicoba: {folder} ({records} catatan, {photos} foto)</translation>
    </message>
    <message>
        <source>Done in {seconds} s. Look into {folder}</source>
        <translation>Selesai dalam {seconds} detik. Lihat di {folder}</translation>
    </message>
    <message>
        <source>Everything has arrived at the centre: {pushed} saves sent, {pulled} fetched, {requests} requests</source>
        <translation>Semua sudah diterima pusat: {pushed} simpanan dikirim, {pulled} diambil, {requests} permintaan</translation>
    </message>
    <message>
        <source>Free space on the disk: {megabytes} MB</source>
        <translation>Ruang kosong di cakram: {megabytes} MB</translation>
    </message>
    <message>
        <source>Line {line}: {field} {reason}</source>
        <translation>Baris {line}: {field} {reason}</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Sebutkan nama berkas</translation>
    </message>
    <message>
        <source>Not all has been sent ({reason}). Your data is safe on this computer.</source>
        <translation>Belum semua terkirim ({reason}). Data Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>Photos whose file is missing or damaged: {count}</source>
        <translation>Foto yang berkasnya hilang atau rusak: {count}</translation>
    </message>
    <message>
        <source>Receipt {number} for {month}: {records} records</source>
        <translation>Tanda terima {number} untuk {month}: {records} catatan</translation>
    </message>
    <message>
        <source>Report written: {file}</source>
        <translation>Laporan ditulis: {file}</translation>
    </message>
    <message>
        <source>Saved on this computer: {record}</source>
        <translation>Tersimpan di komputer ini: {record}</translation>
    </message>
    <message>
        <source>Saves that are not as they were written: {count}</source>
        <translation>Simpanan yang tidak utuh lagi: {count}</translation>
    </message>
    <message>
        <source>The clock can be right</source>
        <translation>Jam komputer masuk akal</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Jam komputer ini salah</translation>
    </message>
    <message>
        <source>The computer's clock cannot be right: name the day with --date</source>
        <translation>Jam komputer ini tidak mungkin benar: sebutkan harinya dengan --date</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Basis data rusak</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>Basis data utuh</translation>
    </message>
    <message>
        <source>The demo failed: {reason}</source>
        <translation>Peragaan gagal: {reason}</translation>
    </message>
    <message>
        <source>The main job on a sample library (seed {seed})</source>
        <translation>Pekerjaan utama pada perpustakaan contoh (benih {seed})</translation>
    </message>
    <message>
        <source>There is no receipt yet. It comes with the next sync.</source>
        <translation>Belum ada tanda terima. Tanda terima datang bersama pengiriman berikutnya.</translation>
    </message>
    <message>
        <source>This computer has joined. All that was logged will be sent.</source>
        <translation>Komputer ini sudah bergabung. Semua yang sudah dicatat akan dikirim.</translation>
    </message>
    <message>
        <source>Worth a look: {field} ({code})</source>
        <translation>Perlu dilihat lagi: {field} ({code})</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>tidak dapat diimpor</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>bukan JSON</translation>
    </message>
    <message>
        <source>is not a code</source>
        <translation>bukan kode</translation>
    </message>
    <message>
        <source>is not a date (YYYY-MM-DD)</source>
        <translation>bukan tanggal (TTTT-BB-HH)</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>bukan kolom yang dikenal</translation>
    </message>
    <message>
        <source>is not a list of codes</source>
        <translation>bukan daftar kode</translation>
    </message>
    <message>
        <source>is not a list of counts</source>
        <translation>bukan daftar jumlah</translation>
    </message>
    <message>
        <source>is not a list of numbers of the right length</source>
        <translation>bukan daftar angka dengan panjang yang benar</translation>
    </message>
    <message>
        <source>is not a list of numbers</source>
        <translation>bukan daftar angka</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>bukan daftar teks</translation>
    </message>
    <message>
        <source>is not a record's id</source>
        <translation>bukan nomor catatan</translation>
    </message>
    <message>
        <source>is not a text, or too long</source>
        <translation>bukan teks, atau terlalu panjang</translation>
    </message>
    <message>
        <source>is not a time (HH:MM)</source>
        <translation>bukan jam (JJ:MM)</translation>
    </message>
    <message>
        <source>is not a whole number from 0</source>
        <translation>bukan bilangan bulat mulai dari 0</translation>
    </message>
    <message>
        <source>is not a whole number of rupiah</source>
        <translation>bukan rupiah bulat</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>bukan objek</translation>
    </message>
    <message>
        <source>is not true or false</source>
        <translation>bukan ya atau tidak</translation>
    </message>
    <message>
        <source>{activities} activities, {participants} participants</source>
        <translation>{activities} kegiatan, {participants} peserta</translation>
    </message>
    <message>
        <source>{count} records were made again from the log</source>
        <translation>{count} catatan disusun ulang dari log</translation>
    </message>
    <message>
        <source>{count} records were refused and wait under 'needs fixing'; the others have arrived</source>
        <translation>{count} catatan ditolak dan menunggu di “Perlu diperbaiki”; yang lain sudah diterima</translation>
    </message>
    <message>
        <source>{count} records were taken back</source>
        <translation>{count} catatan ditarik kembali</translation>
    </message>
    <message>
        <source>{count} records were taken in (import {batch}), {wrong} lines were not</source>
        <translation>{count} catatan masuk (impor {batch}), {wrong} baris tidak</translation>
    </message>
    <message>
        <source>{name} is ready: {place}</source>
        <translation>{name} siap: {place}</translation>
    </message>
</context>
</TS>
